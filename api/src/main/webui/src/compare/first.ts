/** So many findings of a group are shown at first. */
export const FIRST = 10;
