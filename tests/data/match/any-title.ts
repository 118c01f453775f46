import fc from 'fast-check';

/** Anything that a page may hold in place of a title, notation taken apart above all. */
export const anyTitle = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '\\',
        '\\c',
        '\\i',
        "\\'",
        '{',
        '}',
        '$',
        '&',
        '&#',
        '&#x',
        ';',
        'x',
        '1',
        '1114112',
        '\ud83d',
        '\u3099',
        '\u0301',
        'か',
        'ᄀ',
        'ᅡ',
        '-',
        'İ',
        'Σ',
        'ẞ',
        '+',
        '#',
      ),
    )
    .map((parts) => parts.join('')),
);
