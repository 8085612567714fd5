import stringWidth from 'string-width';
import type { Span } from '../../text/span.ts';
import { safeText } from './safe.ts';
import type { Screen } from './terminal.ts';
import { wrapSpans } from './wrap.ts';

type Style = (text: string) => string;
const plainly: Style = (text) => text;

/** How a block of text stands on the screen. */
export interface BlockOptions {
  /** Stands before the first line; the others are indented as far. */
  readonly lead?: string;
  readonly style?: Style;
  /** A part of the text to lift out: bold and underlined where there is colour, and not marked at all elsewhere. */
  readonly emphasis?: Span | null;
}

/** Text made safe, wrapped to the screen and indented, with a line end. */
export function block(text: string, screen: Screen, options: BlockOptions = {}): string {
  const { lead = '', style = plainly, emphasis = null } = options;
  const shown = safeText(text);
  const indent = stringWidth(lead);
  const lines = wrapSpans(shown, Math.max(screen.width - indent, 20)).map((line, index) => {
    const margin = index === 0 ? lead : ' '.repeat(indent);
    return margin + paintLine(shown, line, emphasis, style, screen);
  });
  return `${lines.join('\n')}\n`;
}

function paintLine(text: string, line: Span, emphasis: Span | null, style: Style, { paint }: Screen): string {
  const start = Math.max(line.start, emphasis?.start ?? line.end);
  const end = Math.min(line.end, emphasis?.end ?? line.end);
  if (start >= end) return style(text.slice(line.start, line.end));
  const lifted = paint.bold(paint.underline(text.slice(start, end)));
  return style(text.slice(line.start, start)) + lifted + style(text.slice(end, line.end));
}
