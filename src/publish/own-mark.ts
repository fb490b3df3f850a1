/** First line of a file beside a published folder that we wrote, and may write again. */
export const ownMark = "# Gemaakt door basisniveau publish.";
