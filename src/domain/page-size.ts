/** Rows on one page of a list. */
export const pageSize = 25;

/** Rows of one kind on somebody's overview: what comes first, so that the next meeting stands in sight as well. */
export const overviewSize = 10;
