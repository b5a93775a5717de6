/** Rows on one page of a list. */
export const pageSize = 25;

/** How many rows of one kind are shown: of what waits for somebody, and of what is late with others. */
export type Most = { waiting: number; late: number };

/** On an overview what comes first, so that the next meeting stands in sight as well. */
export const mostOnOverview: Most = { waiting: 10, late: pageSize };

/** On the sheet of a hand-over all that one person can take over. */
export const mostOnSheet: Most = { waiting: 200, late: 200 };
