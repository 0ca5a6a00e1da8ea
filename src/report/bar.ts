// A small bar of block characters, whose length says how much of the whole a part is.

const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** Up to `width` characters, in steps of an eighth of one; a part that is not nothing can be seen. */
export function bar(part: number, whole: number, width: number): string {
  if (part <= 0 || whole <= 0) return "";
  const steps = Math.max(1, Math.round((Math.min(part, whole) / whole) * width * 8));
  return "█".repeat(Math.floor(steps / 8)) + (eighths[steps % 8] ?? "");
}
