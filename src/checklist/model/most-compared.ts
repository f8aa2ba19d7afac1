/** Accounts that one comparison of addresses may tell of: as many as fit into a stored document. Apart from its schema, which the page must not load. */
export const mostCompared = 800;
