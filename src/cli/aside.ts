// Text that is written last although it is known first: kept in memory while it is little, else in a temporary file.
import { tmpdir } from "node:os";
import { ScratchFile } from "../input/scratch-file.ts";
import type { Aside, Place } from "../report/report.ts";

/** Characters kept in memory before they go to the file together; many more would outlive several collections of garbage. */
const maxKept = 256 * 1024;

export class AsideFile implements Aside {
  /** What is not in the file, by the place where it begins. */
  private readonly kept = new Map<number, string>();
  private size = 0;
  private end = 0;
  private file: ScratchFile | undefined;
  /** Lengths in bytes of what stands in the file: each part ends between two characters. */
  private readonly parts: number[] = [];
  private isUsable = true;
  private readonly folder: string;
  private readonly maxKept: number;

  constructor(folder = tmpdir(), most = maxKept) {
    this.folder = folder;
    this.maxKept = most;
  }

  add(piece: string): Place {
    const place = { start: this.end, length: Buffer.byteLength(piece) };
    if (piece === "") return place;
    this.kept.set(place.start, piece);
    this.end += place.length;
    this.size += piece.length;
    if (this.size > this.maxKept && this.isUsable) this.moveToFile();
    return place;
  }

  *pieces(): Generator<string> {
    let position = 0;
    for (const length of this.parts) {
      yield this.readPart(position, length);
      position += length;
    }
    yield* this.kept.values();
  }

  at({ start, length }: Place): string {
    return length === 0 ? "" : (this.kept.get(start) ?? this.readPart(start, length));
  }

  close(): void {
    this.file?.close();
    this.file = undefined;
    this.parts.length = 0;
    this.kept.clear();
  }

  private moveToFile(): void {
    const bytes = Buffer.from([...this.kept.values()].join(""));
    try {
      this.file ??= new ScratchFile(this.folder);
      this.file.append(bytes);
    } catch {
      // No room, or a folder that is read only: the report is worth more than the memory, so the rest stays there.
      this.isUsable = false;
      return;
    }
    this.parts.push(bytes.length);
    this.kept.clear();
    this.size = 0;
  }

  private readPart(position: number, length: number): string {
    return (this.file as ScratchFile).read(position, length).toString("utf8");
  }
}
