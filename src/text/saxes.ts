// The one home of `saxes`: its parser, with the declarations that are used of it.
import { createRequire } from "node:module";

/** Attributes of an element under their full names. */
export type XmlAttributes = Readonly<Record<string, string>>;

interface Parser {
  /** Physical line that is read, from 1. */
  readonly line: number;
  /** UTF-16 units that were read. */
  readonly position: number;
  on(event: "opentag", handler: (tag: { readonly name: string; readonly attributes: XmlAttributes }) => void): void;
  on(event: "closetag", handler: (tag: { readonly name: string }) => void): void;
  on(event: "text" | "cdata" | "doctype", handler: (text: string) => void): void;
  on(event: "error", handler: (error: Error) => void): void;
  off(event: "text" | "cdata"): void;
  write(chunk: string): void;
  close(): void;
}

// The declarations of saxes 6.0.0 do not compile under `exactOptionalPropertyTypes`, so it is loaded without them.
const require = createRequire(import.meta.url);
export const { SaxesParser } = require("saxes") as {
  readonly SaxesParser: new (options: { readonly position: boolean }) => Parser;
};

/** A name without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}
