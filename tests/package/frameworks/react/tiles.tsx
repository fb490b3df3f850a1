import "basisniveau-widgets/react";

export const tiles = (
  <>
    <basisniveau-indicator
      indicator="training"
      chart="bar"
      survey="2022-02"
      feed="/regio.json"
      heading-level="3"
      headingLevel={3}
      onbasisniveau-load={(event) => event.feed.region.trim()}
      onbasisniveau-error={(event) => event.currentTarget.reload()}
      lang="nl"
    >
      75%
    </basisniveau-indicator>
    <basisniveau-theme theme="zicht" chart="icons" />
    <basisniveau-overview survey={undefined} />
    <basisniveau-contact heading-level={2} />
  </>
);

export const mistakes = [
  // @ts-expect-error There is no such chart.
  <basisniveau-indicator indicator="training" chart="pie" />,
  // @ts-expect-error A theme shows no single indicator.
  <basisniveau-theme indicator="training" />,
  // @ts-expect-error A contact card has no chart.
  <basisniveau-contact chart="bar" />,
  // @ts-expect-error A level is a number.
  <basisniveau-overview heading-level="high" />,
  // @ts-expect-error An error carries no feed.
  <basisniveau-overview onbasisniveau-error={(event) => event.feed} />,
  // @ts-expect-error What an element shows can't be set.
  <basisniveau-overview state="ready" />,
  // @ts-expect-error There is no such element.
  <basisniveau-tile />,
];
