/**
 * Marks of adverts: the token and the word that Russian law asks for since 2022, and hashtags.
 */
const MARK =
  /\berid\b[:=\s-]{0,4}[\w-]{6,}|#(?:реклам\p{L}*|промо|ads?|advert|promo|sponsored)(?![\p{L}\p{N}_])|^[^\S\n]{0,9}реклама[.:\s]/imu;

/** Whether a text says of itself that it is an advert. */
export function isAdvert(text: string): boolean {
  return MARK.test(text);
}
