/** How fast letters are printed, by the clock and by the CPU time of the processes that print them. */
export type PrintRate = { readonly perSecond: number; readonly perCpuSecond: number };

/** A warm renderer that prints the same letter again and again; close it in the end. */
export type Printer<Rate extends PrintRate = PrintRate> = {
  readonly print: (letters: number) => Promise<Rate>;
  readonly close: () => Promise<void>;
};
