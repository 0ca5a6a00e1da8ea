// Reads back the parts of a zip file by its directory; for tests of what the reports write.
import { crc32, inflateRawSync } from "node:zlib";

/** Text of each part by name, in order. Throws when a checksum or size is not as the directory says. */
export function unzip(bytes: Buffer): Map<string, string> {
  const tail = bytes.lastIndexOf("PK\u0005\u0006");
  const count = bytes.readUInt16LE(tail + 10);
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(tail + 16);
  for (let entry = 0; entry < count; entry++) {
    const [crc, packed, size] = [16, 20, 24].map((offset) => bytes.readUInt32LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const nameLength = bytes.readUInt16LE(at + 28);
    const start = bytes.readUInt32LE(at + 42);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const content = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const text = inflateRawSync(bytes.subarray(content, content + packed));
    if (text.length !== size || crc32(text) !== crc) throw new Error(`${name} is damaged`);
    parts.set(name, text.toString("utf8"));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}
