// The sink between reports and streams: order, large pieces, waiting for slow receivers, answers without delay.
import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { OutputSink } from "../../src/cli/output.ts";

/** A receiver that takes one piece and then is full until `drain`. */
class Receiver extends EventEmitter {
  readonly got: string[] = [];
  write(piece: string | Uint8Array): boolean {
    this.got.push(String(piece));
    return false;
  }
}

const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

test("small pieces wait for each other while there is work, and go when there is none", async () => {
  const receiver = new Receiver();
  const sink = new OutputSink(receiver);
  for (const piece of ["a", "b"]) {
    sink.write(piece);
    await sink.settle();
  }
  expect(receiver.got).toEqual([]);
  await turn();
  expect(receiver.got).toEqual(["ab"]);
});

test("a full receiver gets nothing until it drains, and then everything in order", async () => {
  const receiver = new Receiver();
  const sink = new OutputSink(receiver);
  sink.write("a");
  await turn();
  sink.write("b");
  await turn();
  sink.write("c");
  expect(receiver.got).toEqual(["a"]);
  receiver.emit("drain");
  await turn();
  expect(receiver.got).toEqual(["a", "bc"]);
  expect(receiver.listenerCount("drain")).toBe(1);
});

test.each(["close", "error"])("a receiver that ends with %s is not waited for", async (event) => {
  const receiver = new Receiver();
  const sink = new OutputSink(receiver);
  sink.write("a");
  const settled = sink.settle(true);
  receiver.on("error", () => {});
  receiver.emit(event);
  await settled;
  expect(receiver.listenerCount("drain")).toBe(0);
});

test("an interrupt ends the waiting", async () => {
  const controller = new AbortController();
  const sink = new OutputSink(new Receiver(), { signal: controller.signal });
  sink.write("a");
  const settled = sink.settle(true);
  controller.abort();
  await settled;
  sink.write("b");
  await sink.settle(true);
});
