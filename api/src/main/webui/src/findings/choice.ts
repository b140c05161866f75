/** Which finding is chosen, by its key. */
export interface Choice {
  key: string;
  isOpen: boolean;
  /** Whether the focus goes there: by keyboard yes, by a click in the text no. */
  takesFocus: boolean;
}
