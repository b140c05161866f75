/** How many jobs a list reads at once. */
export const PAGE = 20;
/** Where the newest jobs are. */
export const LIST = `/v1/jobs?limit=${PAGE}`;
