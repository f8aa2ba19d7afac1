/** Keeps what `make` makes for each locale: a formatter is dear to make, and a table asks for one in every cell. */
function once<F>(make: (locale: string) => F): (locale: string) => F {
  const made = new Map<string, F>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

export const numberFormat = once((locale) => new Intl.NumberFormat(locale));
/** "23 Nov 2026". */
export const dayFormat = once((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));
/** "23 Nov 2026, 10:00". */
export const momentFormat = once((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }));
/** "3 minutes ago". */
export const relativeFormat = once((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
