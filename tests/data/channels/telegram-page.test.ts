import { describe, expect, it } from 'vitest';
import { readTelegramPage } from '@/data/channels/telegram-page';
import { page } from '../../sites/documents';

const card = (extra: string) =>
  page(`<div class="tgme_page"><div class="tgme_page_extra">${extra}</div></div>`);

describe('the card that stands in the place of a preview', () => {
  it.each([
    ['12 345 subscribers', 'preview-off'],
    ['1 subscriber', 'preview-off'],
    ['1.13K subscribers', 'preview-off'],
    ['@pebbles', 'no-preview'],
    ['@12_subscribers', 'no-preview'],
    ['123 members, 4 online', 'no-preview'],
    ['1 234 567 monthly users', 'no-preview'],
    ['', 'no-preview'],
  ])('says «%s»: %s', (extra, state) => {
    expect(readTelegramPage(card(extra))).toEqual({ state, posts: [] });
  });

  it('is none where posts are', () => {
    const document = page(
      '<div class="tgme_widget_message" data-post="pebbles/1"><div class="js-message_text">Камни</div></div>',
    );
    expect(readTelegramPage(document).state).toBe('posts');
  });
});
