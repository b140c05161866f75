import { useEffect, useRef, useState } from 'react';

/** Takes a file that is dropped anywhere on the page; whether one is over it. Text that is dragged goes where it falls. */
export function useDroppedFile(take: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) {
        // Or the browser would leave the page for the file.
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      }
    };
    const leave = (event: DragEvent) => {
      // From one element to another is not away.
      if (event.relatedTarget === null) {
        setOver(false);
      }
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      setOver(false);
      if (file !== undefined) {
        event.preventDefault();
        latest.current(file);
      }
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
