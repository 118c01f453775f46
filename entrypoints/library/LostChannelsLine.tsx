import { useEffect, useState } from 'preact/hooks';
import { SaidLine } from '@/components/SaidLine';
import { useText } from '@/components/text';
import { forgetLost, untoldLost } from '@/data/store/channels/lost';
import { reportError } from '@/report-error';

/** Says once that the added channels were lost with their database. */
export function LostChannelsLine() {
  const text = useText();
  const [lost, setLost] = useState(false);
  useEffect(() => void untoldLost().then(setLost, reportError), []);
  const read = () => {
    setLost(false);
    forgetLost().catch(reportError);
  };
  return (
    lost && (
      <SaidLine actions={[{ name: text('rebuiltRead'), onPress: read }]}>
        {text('channelsLost')}
      </SaidLine>
    )
  );
}
