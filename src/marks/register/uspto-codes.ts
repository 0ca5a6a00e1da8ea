// The code tables of the US register, as data.
// Status: "Table 1 Trademark Status Codes" of the USPTO, document of 2025-08-13; class status: documentation v2.3, p. 24.
import type { Drawing, RegisterStatus } from "./record.ts";

/** All 169 status codes by what the USPTO counts them as (Live/Registered, Live/Pending, Dead, Indifferent). */
const statusCodes: Readonly<Record<RegisterStatus, string>> = {
  live: "624 625 700 701 702 703 704 705 706 707 708 717 739 778 780 790 800",
  pending: `410 413 616 620 630 631 638 640 641 642 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659
    660 661 663 664 665 666 667 668 672 680 681 682 686 688 689 690 692 693 694 718 719 720 721 722 724 725 730 731 732
    733 734 740 744 745 746 748 752 753 756 757 760 762 763 764 765 766 771 772 773 774 775 777 779 794 801 802 803 804
    806 807 808 809 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 969 973`,
  dead: `400 401 402 403 404 405 406 411 412 414 415 416 417 600 601 602 603 604 605 606 607 608 609 610 612 614 618 626
    632 709 710 711 712 713 714 781 782 783 900 901 968`,
  unknown: "000 622 715 970",
};

export const usptoStatuses: ReadonlyMap<string, RegisterStatus> = new Map(
  (["live", "pending", "dead", "unknown"] as const).flatMap((status) =>
    statusCodes[status].split(/\s+/).map((code): [string, RegisterStatus] => [code, status]),
  ),
);

/** A code that is not listed is unknown, never dead. */
export function usptoStatus(code: string): RegisterStatus {
  return usptoStatuses.get(code.trim().padStart(3, "0")) ?? "unknown";
}

// 1-5 whole registration, A-E, F-H, J, K and G single classes cancelled; 7 fee, 8 abandoned, 9 expired, X terminated.
const deadClass = new Set("12345789ABCDEFGHJKX");

/** False when a class of a mark is cancelled, abandoned or expired; 6 is active, P and W (fees) and no code are not dead. */
export function isClassAlive(code: string): boolean {
  return !deadClass.has(code.trim());
}

const drawings: Readonly<Record<string, Drawing>> = {
  "1": "words",
  "2": "wordless",
  "3": "mixed",
  "4": "words",
  "5": "mixed",
  "6": "wordless",
};

/** Only the first character counts: files up to about 2018 write four (`4000`). Code 0 is "not yet assigned". */
export function usptoDrawing(code: string): Drawing {
  return drawings[code.trim().charAt(0)] ?? "unknown";
}

/** Individuals (01) and sole proprietorships (19) are natural persons: their names are not imported. */
export function isNaturalPerson(entityCode: string): boolean {
  const code = entityCode.trim().padStart(2, "0");
  return code === "01" || code === "19";
}

export interface UsptoOwner {
  /** 10 applicant, 20 at publication, 30 original registrant, 11-69 the later owners between them. */
  readonly partyType: string;
  readonly entityCode: string;
  readonly name: string;
}

/** The present owner: the highest party type; of several with one type the first. */
export function presentOwner(owners: readonly UsptoOwner[]): { name: string; isPerson: boolean } {
  let latest: UsptoOwner | undefined;
  for (const owner of owners) {
    if (latest === undefined || Number(owner.partyType) > Number(latest.partyType)) latest = owner;
  }
  if (latest === undefined) return { name: "", isPerson: false };
  const isPerson = isNaturalPerson(latest.entityCode);
  return { name: isPerson ? "" : latest.name, isPerson };
}

export interface UsptoStatement {
  /** Six characters, such as `PM0001`. */
  readonly type: string;
  readonly text: string;
}

/** What the statements of a record add to its words: overflow of a long mark, pseudo marks, disclaimers. */
export function readStatements(statements: readonly UsptoStatement[]): {
  overflow: string;
  pseudoMarks: string[];
  disclaimed: string;
} {
  const of = (prefix: string): string[] =>
    statements.filter(({ type }) => type.startsWith(prefix)).map(({ text }) => text.trim());
  return {
    overflow: of("MK").join(""),
    pseudoMarks: of("PM").filter((text) => text !== ""),
    disclaimed: [...of("D0"), ...of("D1")].join(" ").slice(0, 200),
  };
}
