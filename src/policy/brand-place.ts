// Where brand names stand in a text: rules about characters and addresses do not speak of them.
import type { FieldText } from "./field-text.ts";
import type { Subject } from "./mechanism.ts";

/**
 * True when `start`..`end` of the readable text lies in the brand name, in a word of it ("punch!" of "punch! software"),
 * or is the brand with the ending of a web address ("StarTech.com" of "StarTech").
 */
export function isInBrand(subject: Subject, start: number, end: number): boolean {
  const { at } = subject;
  const brand = brandOf(subject);
  const name = address.exec(at.readable.text.slice(start, end).toLowerCase())?.[1];
  // With no brand given, the first word of a title is where it stands: "Meenamart.com duffle bag", "Whips! mousse".
  if (brand === "") return at.field.role === "title" && (name === undefined ? endsName(at, end) : start === 0);
  if (name !== undefined && name === brand.replace(/\s+|\.com$/g, "")) return true;
  return isInNames(at, [brand, ...brand.split(/\s+/)], start, end);
}

/**
 * True when the sign before `end` of the title ends its first words as a name may, with more after it: "Whips! mousse",
 * "Oh My Yog! yogurt". Not "Hot! lamp" or "LIT!! lamp".
 */
function endsName({ readable: { text } }: FieldText, end: number): boolean {
  const [name] = firstWordsWithSign.exec(text) ?? [];
  return name?.length === end && !calls.test(name);
}

const firstWordsWithSign =
  /^\s*(?:\p{L}[\p{L}\p{N}'’-]{0,30} (?:& )?){0,2}\p{L}[\p{L}\p{N}'’-]{0,30}!(?=[^!]{0,20}[\p{L}\p{N}])/u;

// Words that call for attention before the product is named.
const calls =
  /\b(?:amazing|attention|best|buy|clearance|deals?|discount|donation|exclusive|free|gifts?|great|hey|hot|hurry|last|limited|look|new|now|offers?|only|perfect|promo|sale|save|special|top|wow)\b/i;

const address = /^([^./:\s]{1,63})\.(?:com|co\.uk)$/;

function brandOf({ listing, fields }: Subject): string {
  const brand = listing.brand ?? fields.find(({ field }) => field.role === "brand")?.field.text ?? "";
  return brand.trim().toLowerCase();
}

/** True when `start`..`end` of the readable text lies in one of `names`, which are in small letters. */
export function isInNames(at: FieldText, names: readonly string[], start: number, end: number): boolean {
  return names.length > 0 && !placesOf(at, names).subarray(start, end).includes(0);
}

const cache = new WeakMap<FieldText, Map<string, Uint8Array>>();

/** For each unit of the readable text, whether a name covers it; made once, so that many questions cost little. */
function placesOf(at: FieldText, names: readonly string[]): Uint8Array {
  const ofField = cache.get(at) ?? new Map<string, Uint8Array>();
  cache.set(at, ofField);
  const key = names.join("\n");
  const covered = ofField.get(key) ?? cover(at.readable.text, names);
  ofField.set(key, covered);
  return covered;
}

function cover(text: string, names: readonly string[]): Uint8Array {
  const covered = new Uint8Array(text.length);
  const lowered = text.toLowerCase();
  // Lower-casing rarely changes the length; where it does, places no longer agree.
  if (lowered.length !== text.length) return covered;
  for (const name of new Set(names)) {
    for (let from = lowered.indexOf(name); from !== -1; from = lowered.indexOf(name, from + name.length)) {
      covered.fill(1, from, from + name.length);
    }
  }
  return covered;
}
