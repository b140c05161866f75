import { LONG_TEXT, useAfterPaint } from '../app/useAfterPaint';
import { type AnnotatedTextProps, LaidText } from './LaidText';

/** The text with its findings in place; a long one appears once all else has been painted. */
export function AnnotatedText(props: AnnotatedTextProps) {
  return useAfterPaint(props.text.length > LONG_TEXT) && <LaidText {...props} />;
}
