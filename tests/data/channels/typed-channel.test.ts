import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedChannel } from '@/data/channels/typed-channel';

const ways: ((name: string) => string)[] = [
  (name) => name,
  (name) => `@${name}`,
  (name) => `t.me/${name}`,
  (name) => `https://t.me/${name}`,
  (name) => `http://t.me/${name}/`,
  (name) => `https://t.me/${name}/123?single`,
  (name) => `https://t.me/s/${name}?before=40`,
  (name) => `t.me/s/${name}/12`,
  (name) => `https://telegram.me/${name}`,
  (name) => `telegram.dog/${name}`,
  (name) => `https://${name}.t.me/5`,
  (name) => `https://web.telegram.org/k/#@${name}`,
  (name) => `tg://resolve?domain=${name}&post=7`,
  (name) => `  «https://t.me/${name}». `,
];

describe('a channel that is typed or pasted', () => {
  it.each(ways.map((way) => [way('Some_Channel1')]))('is some_channel1: %s', (text) => {
    expect(typedChannel(text)).toEqual({ name: 'some_channel1' });
  });

  it.each([
    ['', 'empty'],
    [' @', 'empty'],
    ['abc', 'incomplete'],
    ['@c_research_', 'incomplete'],
    ['t.me/', 'incomplete'],
    ['https://t.me/c/1234567890/15', 'private'],
    ['https://t.me/+AbCdEf123', 'private'],
    ['https://t.me/joinchat/AbCdEf123', 'private'],
    ['tg://join?invite=AbCdEf123', 'private'],
    ['https://t.me/addstickers/Cats', 'elsewhere'],
    ['https://arxiv.org/abs/2301.08243', 'elsewhere'],
    ['arxiv.org', 'elsewhere'],
    ['mailto:someone@t.me', 'elsewhere'],
    ['javascript:alert(1)', 'elsewhere'],
    ['канал', 'no-name'],
    ['two words', 'no-name'],
    ['1channel', 'no-name'],
    ['two__marks', 'no-name'],
    ['a'.repeat(33), 'no-name'],
    ['https://t.me/два', 'no-name'],
    ['http://', 'no-name'],
  ])('«%s» is none: %s', (text, not) => {
    expect(typedChannel(text)).toEqual({ not });
  });

  it('has the same name in whatever way it is written', () => {
    const names = fc.stringMatching(/^[a-zA-Z](?:_?[a-zA-Z\d]){4,15}$/);
    fc.assert(
      fc.property(names, fc.constantFrom(...ways), (name, way) => {
        expect(typedChannel(way(name))).toEqual({ name: name.toLowerCase() });
      }),
    );
  });

  it('never gives a name that Telegram could not have, whatever is typed', () => {
    const parts = fc.constantFrom(
      't.me/',
      '@',
      's/',
      'tg://resolve?domain=',
      '#',
      '?',
      '.',
      '\u200b',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string())), (some) => {
        const meant = typedChannel(some.join(''));
        if ('name' in meant) expect(meant.name).toMatch(/^[a-z][a-z\d_]{3,31}$/);
      }),
    );
  });
});
