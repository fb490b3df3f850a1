import type { Feed, Survey } from "../../feed/schema.js";
import type { Subject } from "../../feed/subject.js";
import { picture, type Picture } from "./picture.js";
import { sharePicture } from "./share-picture.js";
import { type UnwritableText, unwritableTexts } from "./unwritable.js";

/** The pictures of a subject: of its tile, and for links to its page. */
export interface Pictures {
  tile: Picture;
  share: Picture;
}

/** The pictures of a subject, or the texts that can't be written in them. */
export function picturesOf(
  subject: Subject,
  feed: Feed,
  survey: Survey,
  alternative: string,
): Pictures | { unwritable: UnwritableText[] } {
  const unwritable = unwritableTexts(subject, feed, survey);
  return unwritable.length > 0
    ? { unwritable }
    : {
        tile: picture(subject, feed, survey, alternative),
        share: sharePicture(subject, feed, survey),
      };
}
