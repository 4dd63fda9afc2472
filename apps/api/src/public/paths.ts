/** Addresses of the public pages. They are Swedish because people read them, and stay as they are because people link to them. */
export const PUBLIC_PAGES = '/offentligt';
export const SEARCH_PAGE = `${PUBLIC_PAGES}/sok`;
export const STYLESHEET = `${PUBLIC_PAGES}/stil.css`;

export const bodyPath = ({ slug }: { readonly slug: string }): string => `${PUBLIC_PAGES}/samverkan/${slug}`;

export const feedPath = (body: { readonly slug: string }): string => `${bodyPath(body)}/atom.xml`;

export const publicationPath = (body: { readonly slug: string }, { address }: { readonly address: string }): string =>
  `${bodyPath(body)}/${address}`;
