/** The injection token of the portal's `Config`. */
export const CONFIG = Symbol('CONFIG');
