// Colours as a report needs them; the command line makes one from chalk, tests and files use `plainStyle`.

type Paint = (text: string) => string;

export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly high: Paint;
  readonly medium: Paint;
  readonly low: Paint;
  readonly info: Paint;
  readonly good: Paint;
  readonly replacement: Paint;
  /** Makes `text` lead to a line of a file where the terminal can do that. */
  readonly link: (text: string, file: string, line?: number) => string;
}

const plain: Paint = (text) => text;

export const plainStyle: Style = {
  bold: plain,
  dim: plain,
  high: plain,
  medium: plain,
  low: plain,
  info: plain,
  good: plain,
  replacement: plain,
  link: plain,
};
