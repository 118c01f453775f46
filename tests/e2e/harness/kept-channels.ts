import type { Channel } from '../../../data/store/channels/channel';
import { putRecords } from './put-records';
import type { Session } from './session';

/** Puts records into the database of channels, as if they had been added and read long ago. */
export async function keepChannels(session: Session, channels: Channel[]): Promise<void> {
  // The view that opens it makes the database, where there is none yet.
  const page = await session.openExtensionPage('library.html');
  await page.locator('[role=tab][id$=-channels]').click();
  await page.waitForSelector('.channel');
  await putRecords(page, 'channels', 'channels', channels, true);
  await page.close();
}
