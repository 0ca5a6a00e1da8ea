// Byte mutations: what transfers, editors and attackers do to files.
import { ZipWriter } from "../../src/report/xlsx/zip.ts";
import { unzip } from "../report/unzip.ts";
import type { Random } from "./random.ts";

/** Bytes that mean something to one of the readers. */
const tokens = [
  ...['"', '""', '",', ",", ";", "\t", "|", "\r", "\n", "\r\n", "\n\n\n", "\0", "\x1a", "\x1b[2J", "\x85", "\xff"],
  ...[
    "\xef\xbb\xbf",
    "\xff\xfe",
    "\xfe\xff",
    "\xff\xfe\0\0",
    "\x1f\x8b",
    "PK\x03\x04",
    "PK\x05\x06",
    "\xd0\xcf\x11\xe0",
  ],
  ...["\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x80\xae", "\xe2\x80\xa8", "\xe2\x80\x8b", "\xcc\x81"],
  ...[
    "sep=;\n",
    "settings=",
    "TemplateType=",
    "__proto__",
    "constructor",
    '{"title":',
    '{"__proto__":{"x":1}}',
    "[[[[",
  ],
  ...[
    "<table>",
    "<tr><td>",
    "</",
    "<!DOCTYPE x>",
    "<!ENTITY a 'b'>",
    "&#x0;",
    "&a;",
    "<![CDATA[",
    "<rss><channel><item>",
  ],
  ...[
    "=cmd|' /C calc'!A0",
    "::error::x",
    "##vso[x]",
    "<script>",
    "Nike",
    "N\0I\0K\0E",
    "compatible with iPhone",
    "n1ke",
  ],
].map((text) => Buffer.from(text, "latin1"));

type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

const mutations: readonly Mutation[] = [
  function flip(bytes, random) {
    const copy = Buffer.from(bytes);
    for (let count = 1 + random.int(4); count > 0 && copy.length > 0; count--) {
      const at = random.int(copy.length);
      copy[at] = (copy[at] as number) ^ (1 << random.int(8));
    }
    return copy;
  },
  function overwrite(bytes, random) {
    const token = random.pick(tokens);
    const at = random.int(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), token, bytes.subarray(at + token.length)]);
  },
  function insert(bytes, random) {
    const at = random.int(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), random.pick(tokens), bytes.subarray(at)]);
  },
  function remove(bytes, random) {
    const [start, end] = range(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  function repeat(bytes, random) {
    const [start, end] = range(bytes, random);
    const copies = Array.from({ length: 1 + random.int(6) }, () => bytes.subarray(start, end));
    return Buffer.concat([bytes.subarray(0, end), ...copies, bytes.subarray(end)]);
  },
  function truncate(bytes, random) {
    return bytes.subarray(0, random.int(bytes.length + 1));
  },
  function splice(bytes, random, other) {
    const [start, end] = range(other, random);
    const at = random.int(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), other.subarray(start, end), bytes.subarray(at)]);
  },
  function replaceAll(bytes, random) {
    const [from, to] = [random.pick(tokens), random.pick(tokens)].map((token) => token.toString("latin1"));
    return Buffer.from(
      bytes
        .toString("latin1")
        .split(from as string)
        .join(to),
      "latin1",
    );
  },
];

/** Longest input that a mutation may give. */
const maxBytes = 64 * 1024;

/** One to four mutations of `bytes`, of an archive now and then inside one of its parts. */
export function mutate(bytes: Buffer, random: Random, other: Buffer): Buffer {
  const inside = bytes.toString("latin1", 0, 2) === "PK" && random.once(2) ? mutatePart(bytes, random, other) : bytes;
  if (inside !== bytes && !random.once(3)) return inside;
  let mutated = inside;
  for (let count = 1 + random.int(4); count > 0; count--) mutated = random.pick(mutations)(mutated, random, other);
  return mutated.subarray(0, maxBytes);
}

/** Mutates the text of one part and packs the archive again, so that its checksums are right. */
function mutatePart(bytes: Buffer, random: Random, other: Buffer): Buffer {
  let parts: Map<string, string>;
  try {
    parts = unzip(bytes);
  } catch {
    return bytes;
  }
  const chosen = random.pick([...parts.keys()]);
  const pieces: Uint8Array[] = [];
  const writer = new ZipWriter((piece) => void pieces.push(piece));
  for (const [name, text] of parts) {
    writer.add(name, [name === chosen ? random.pick(mutations)(Buffer.from(text), random, other).toString() : text]);
  }
  writer.end();
  return Buffer.concat(pieces);
}

function range({ length }: Buffer, random: Random): [start: number, end: number] {
  const start = random.int(length);
  // Short pieces mostly: a cell, a tag, a line.
  const most = random.once(4) ? length : 64;
  return [start, Math.min(length, start + 1 + random.int(most))];
}
