/** Given names of invented people; each gets the surname Exempel. */
export const GIVEN_NAMES =
  'Anna Bengt Cecilia David Elin Fredrik Gunilla Henrik Ingrid Jonas Karin Lars Maria Niklas Olivia Per Rebecka Stefan Tove Ulf Viktoria Wilhelm Ylva Åke Ängla Örjan Birgitta Christer Disa Erik Frida Gustav Hanna Ivar Johanna Kent Linnea Magnus Nina Oskar Petra Robert Sofia Tomas Ulrika Viktor'.split(
    ' ',
  );
