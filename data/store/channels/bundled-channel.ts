/** The channel whose summaries come with the extension. By itself: windows start without schemas. */
export const BUNDLED_CHANNEL = 'c_research';
