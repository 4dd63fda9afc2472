/** The part of the library that we use; it brings no types of its own. */
declare module 'jsonstat-toolkit' {
  interface Category {
    readonly label: string | undefined;
  }
  interface Dimension {
    readonly id: readonly string[];
    readonly label: string | null;
    Category(id: string): Category | null;
  }
  interface Dataset {
    Dimension(id: string): Dimension | null;
    /** The cell at these positions, one per dimension. */
    Data(positions: readonly number[], includeStatus: false): number | string | null;
  }
  export default function JSONstat(response: object): Dataset;
}
