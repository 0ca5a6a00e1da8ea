// Markup: the text a shopper reads, with tags, entities and comments undone and nothing of the text lost.
import { describe, expect, test } from "vitest";
import { withoutMarkup } from "../../src/text/markup.ts";
import { toSource } from "../../src/text/view.ts";

describe("what a shopper reads", () => {
  test.each([
    ["inline tags leave no gap", "<b>N</b>i<span style='x'>ke</span>", "Nike"],
    ["an element of its own line leaves one", "Nike<br>Shoe<p>Box</p>", "Nike Shoe Box "],
    ["list items", "<ul><li>Hot</li><li>Wheels</li></ul>", "  Hot  Wheels  "],
    ["self-closing and upper-case tags", "a<BR/>b<HR />c", "a b c"],
    ["decimal and hexadecimal entities", "&#110;&#x69;&#X6B;e", "nike"],
    ["named entities", "L&apos;Or&eacute;al &amp; H&amp;M", "L'Oréal & H&M"],
    ["an entity of two letters", "&fjlig;ord", "fjord"],
    ["entities are decoded once", "&amp;lt;b&amp;gt;", "&lt;b&gt;"],
    ["a decoded bracket makes no tag", "&lt;b&gt;Nike&lt;/b&gt;", "<b>Nike</b>"],
    ["comments go without a gap", "Ni<!-- hidden > < -->ke", "Nike"],
    ["style and script go with their content", "a<style>.nike{}</style>b<script>nike()</script >c", "a b c"],
    ["an element that is not shown goes, without a gap inside a word", "N<i style='display:none'>x</i>ike", "Nike"],
    ["hidden lines leave a gap", "bag<p hidden>Nike</p>belt", "bag belt"],
    ["attributes go", '<img alt="Nike" src=x>shoe', " shoe"],
    ["declarations", "<!DOCTYPE html>Nike", " Nike"],
    ["letters as in a URL", "%4eike g%75cci", "Nike gucci"],
    ["every letter as in a URL", "%67%75%63%63%69 bag", "gucci bag"],
    ["percentages stay", "100%cotton 50%45 %67 5%", "100%cotton 50%45 %67 5%"],
    ["namespaced tags", "<o:p>Nike</o:p>", " Nike "],
  ])("%s", (_, cell, read) => {
    expect(withoutMarkup(cell).text).toBe(read);
  });
});

describe("signs that are no markup stay", () => {
  test.each([
    ["love <3 Nike"],
    ["a < b > c"],
    ["x<y, Nike"],
    ["5 <10 mm"],
    ["Nike <b without an end"],
    ["Nike <b <"],
    ["unfinished comment <!-- Nike"],
    ["H&M, AT&T, R&D"],
    ["&unknown; &#; &"],
    ["&ampersand no semicolon"],
    [""],
    ["<"],
  ])("%j", (cell) => {
    const view = withoutMarkup(cell);
    expect(view.text).toBe(cell);
    expect(view.starts).toBeNull();
  });

  test.each([
    ["an unclosed style is read as text", "<style>Nike shoe", " Nike shoe"],
    ["an unclosed script is read as text", "a<script>Nike", "a Nike"],
    ["a bracket longer than any tag is a sign", `<b ${"x".repeat(5000)}>Nike`, `<b ${"x".repeat(5000)}>Nike`],
    ["the tag after a lone bracket is still a tag", "<<b>Nike", "<Nike"],
  ])("%s", (_, cell, read) => {
    expect(withoutMarkup(cell).text).toBe(read);
  });
});

describe("offsets", () => {
  test.each([
    ["inline tags inside the word", "a <b>N</b>ike b", "Nike", "N</b>ike"],
    ["an entity inside the word", "a &#110;ike b", "nike", "&#110;ike"],
    ["a comment inside the word", "a ni<!-- x -->ke b", "nike", "ni<!-- x -->ke"],
    ["part of an entity brings it whole", "a &fjlig; b", "j", "&fjlig;"],
    ["text after style", "<style>x</style>Nike", "Nike", "Nike"],
  ])("%s", (_, cell, found, source) => {
    const view = withoutMarkup(cell);
    const at = view.text.indexOf(found);
    const span = toSource(view, at, at + found.length);
    expect(cell.slice(span.start, span.end)).toBe(source);
  });
});

describe("floods finish and lose nothing", () => {
  const many = 100_000;
  test.each([
    ["open brackets", "<"],
    ["ampersands", "&"],
    ["unclosed comments", "<!--"],
    ["tag beginnings", "<b "],
    ["entity beginnings", "&#110"],
  ])("%s", (_, sign) => {
    const flood = sign.repeat(many);
    expect(withoutMarkup(`${flood}Nike`).text).toBe(`${flood}Nike`);
  });

  test.each([
    ["unclosed styles", "<style>", " "],
    ["unclosed scripts", "<script>", " "],
    ["inline tags", "<b>", ""],
    ["entities", "&amp;", "&"],
    ["comments", "<!---->", ""],
  ])("%s", (_, sign, read) => {
    expect(withoutMarkup(`${sign.repeat(many)}Nike`).text).toBe(`${read.repeat(many)}Nike`);
  });
});
