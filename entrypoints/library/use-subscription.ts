import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type {
  SubscribeProblem,
  SubscribeProps,
  SubscribeState,
} from '@/components/channels/Subscribe';
import { browserNetwork } from '@/data/channels/browser-network';
import { fetchSummaries } from '@/data/channels/fetch-summaries';
import { subscribe } from '@/data/store/channels/channels';
import { ChannelRefusal } from '@/data/store/channels/refusal';
import type { Store } from '@/data/store/store';
import { hostPattern } from '@/permissions/channels';
import { forgetSubscribedHosts, noteSubscribedHost } from '@/permissions/subscribed-hosts';
import { hostOf, watchSwitchedOn } from '@/permissions/switched-on';
import { reportError } from '@/report-error';
import { problemIn } from '../popup/use-change';
import { renewSummaries } from './refresh-channels';

/** A page may wait longer for a large file than a worker that is stopped. */
const DEADLINE_MS = 120_000;

const network = { ...browserNetwork, deadline: () => AbortSignal.timeout(DEADLINE_MS) };

/** Subscriptions to files of summaries by their addresses. */
export function useSubscription(store: Store): SubscribeProps {
  const [state, setState] = useState<SubscribeState>();
  const [sites, setSites] = useState<string[]>([]);
  useEffect(() => {
    const end = new AbortController();
    watchSwitchedOn(setSites, reportError, end.signal);
    return () => end.abort();
  }, []);

  const refuse = (problem: SubscribeProblem, line?: number) =>
    setState({ stage: 'refused', problem, ...(line === undefined ? {} : { line }) });

  async function follow(allowed: Promise<boolean>, { href, hostname }: URL): Promise<void> {
    if (!(await allowed)) {
      await forgetSubscribedHosts([hostname]);
      return refuse('not-allowed');
    }
    const request = { address: href, validators: {} };
    const fetched = await fetchSummaries(network, request, new AbortController().signal);
    if ('trouble' in fetched) return refuse(fetched.trouble, fetched.line);
    if ('unchanged' in fetched) return refuse('server-error');
    const { summaries, validators } = fetched;
    const name = summaries[0]?.channel ?? '';
    const to = { name, address: href };
    await subscribe(await store.channels(), to, summaries, validators, new Date());
    setState({ stage: 'subscribed', name, summaries: summaries.length });
    await renewSummaries();
  }

  return {
    state,
    onSubscribe(typed) {
      const url = addressIn(typed);
      if (!url) return refuse('not-an-address');
      if (browser.extension.inIncognitoContext) return refuse('private-window');
      setState({ stage: 'asking' });
      // What was switched on as a site stays one. Nothing is awaited before the browser is asked.
      const isSite = sites.some((site) => hostOf(site) === url.hostname);
      if (!isSite) noteSubscribedHost(url.hostname).catch(reportError);
      follow(browser.permissions.request({ origins: [hostPattern(url.href)] }), url).catch(
        (error) => refuse(error instanceof ChannelRefusal ? error.reason : problemIn(error)),
      );
    },
  };
}

function addressIn(typed: string): URL | undefined {
  if (!URL.canParse(typed) || typed.length > 2000) return undefined;
  const url = new URL(typed);
  const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '';
  url.hash = '';
  return isPlain ? url : undefined;
}
