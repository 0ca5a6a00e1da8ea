// References such as `B7`: where a cell says that it stands.

/** Column XFD. */
const lastColumn = 16_384;

const upperA = 0x41;
const lowerA = 0x61;

/** Index of the column of a cell reference, from 0; -1 when it has none, or one that no sheet has. */
export function columnOfReference(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const unit = reference.charCodeAt(at);
    const letter = unit >= lowerA ? unit - lowerA : unit - upperA;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
    if (column > lastColumn) return -1;
  }
  return at === reference.length ? -1 : column - 1;
}
