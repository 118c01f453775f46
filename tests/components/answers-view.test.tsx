// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AnswersView } from '@/components/AnswersView';
import type { Answer } from '@/data/store/answer';
import { aSummary, show } from './render';

afterEach(cleanup);

describe('the answers', () => {
  const answer: Answer = {
    id: 'one',
    keys: ['arxiv:2607.00001'],
    title: '',
    summary: aSummary().id,
    same: true,
    answeredAt: '2026-07-01T12:00:00.000Z',
  };

  it('are told apart by their buttons, those about papers without a title too', () => {
    const on = { onForget: vi.fn(), onExport: vi.fn(), onImport: vi.fn() };
    show(<AnswersView answers={[answer]} status={undefined} titleOf={(id) => id} {...on} />);
    expect(screen.getByRole('button', { name: 'Убрать ответ: arxiv:2607.00001' })).toBeDefined();
  });
});
