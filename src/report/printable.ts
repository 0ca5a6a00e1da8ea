// Makes input text safe to print: nothing of it can move the cursor, change direction, hide, or start a CI command.

// Controls, line and paragraph separators, direction marks, zero-width and tag characters, private use, lone surrogates.
const unsafe =
  /[\u0000-\u001f\u007f-\u009f]|[\p{Zl}\p{Zp}\p{Cf}\p{Co}\p{Cs}]|[\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu;

// Wrapping may put any word first on its line, where CI systems read these as commands, indented or not.
const commands = /::(?=[a-z])|##(?=vso|teamcity)/giu;

/** One line of text: line breaks and tabs become spaces, everything unsafe is shown as an escape such as `\u202e`. */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, " ")
    .replace(unsafe, escapeOf)
    .replace(commands, (sign) => escapeOf(sign[0] as string) + sign.slice(1));
}

// Beyond line ends and tabs, what a terminal or an editor acts on. Joiners and variation signs belong to emoji and scripts.
const activeInLines =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|[\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;
const lineCommands = /(^|[\n\r])(\s*)(::|##)(?=[a-z])/giu;

/** Text of several lines as it is; only what would move the cursor, change direction or start a CI command is escaped. */
export function printableLines(text: string): string {
  return text
    .replace(activeInLines, escapeOf)
    .replace(lineCommands, (_, before: string, blank: string, sign: string) => {
      return before + blank + escapeOf(sign[0] as string) + sign.slice(1);
    });
}

function escapeOf(character: string): string {
  const codePoint = character.codePointAt(0) as number;
  if (codePoint <= 0xff) return `\\x${codePoint.toString(16).padStart(2, "0")}`;
  return codePoint <= 0xffff ? `\\u${codePoint.toString(16).padStart(4, "0")}` : `\\u{${codePoint.toString(16)}}`;
}

// What JSON.stringify leaves raw although a terminal or a script tag would act on it.
const unsafeInJson = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

/** JSON with the same value and no raw control, direction or separator character; `indent` as in JSON.stringify. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    unsafeInJson,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
