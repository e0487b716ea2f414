/** The header that carries a renewal link's secret: no other page can send it, and no address holds it. */
export const RENEWAL_LINK_HEADER = 'renewal-link';
