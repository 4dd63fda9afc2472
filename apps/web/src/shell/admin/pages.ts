/** The pages of the administration, by the last part of their address. */
export const ADMIN_PAGES = ['konton', 'register', 'folkmangd', 'referensrantor', 'logg', 'felrapporter'] as const;
export type AdminPageName = (typeof ADMIN_PAGES)[number];
