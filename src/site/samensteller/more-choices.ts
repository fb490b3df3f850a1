import { has } from "../../feed/has.js";
import { html, nothing, type TemplateResult } from "lit";
import { findSurvey } from "../../feed/select.js";
import { carries, routes } from "../../snippets/routes.js";
import { wordingFor } from "../../text/wording.js";
import { checkbox, choosable, radios, select } from "../controls.js";
import type { SectionContext } from "./section.js";
import { headingLevels } from "./state.js";
import { asksPermission, permissions, routesInto } from "./systems.js";
import { texts } from "./texts.js";
import { whyNoOption, whyNoRoute } from "./why-not.js";

const { choose, place, copy, whyNot } = texts;

/** What few editors need: another route, a fixed survey, the level of the heading. */
export function moreChoices(context: SectionContext): TemplateResult {
  return html`<details class="more">
    <summary>${choose.more}</summary>
    <div class="fields">
      ${permissionChoice(context)} ${routeChoice(context)} ${surveyChoice(context)}
      ${headingLevelChoice(context)} ${pinnedChoice(context)}
    </div>
  </details>`;
}

function permissionChoice({ state: { system, permission }, change }: SectionContext) {
  return radios(
    {
      name: "may",
      label: place.permission,
      value: permission,
      hint: place.permissionHint,
      reason: asksPermission(system) ? undefined : whyNot.wiki,
      choose: (value) => change({ permission: value }),
    },
    choosable(permissions, place.permissions),
  );
}

function routeChoice(context: SectionContext) {
  const { system, permission, route } = context.state;
  const [best] = routesInto(system, permission);
  return radios(
    {
      name: "way",
      label: copy.route,
      value: route,
      choose: (value) => context.change({ route: value }),
    },
    routes.map((value) => ({
      value,
      label: value === best ? `${copy.routes[value]} (${copy.best})` : copy.routes[value],
      reason: whyNoRoute(value, context),
    })),
  );
}

function surveyChoice(context: SectionContext) {
  const { state, folder, change } = context;
  const { feed } = folder;
  const { period } = wordingFor(feed.language);
  const newest = findSurvey(feed);
  return select(
    {
      name: "survey",
      label: choose.survey,
      value: state.survey,
      hint: has(newest, "found") ? choose.newestHint(period(newest.found.period)) : undefined,
      reason: whyNoOption("survey", context),
      choose: (survey) => change({ survey }),
    },
    [
      { value: "", label: choose.newest },
      ...feed.surveys.map((survey) => ({ value: survey.id, label: period(survey.period) })),
    ],
  );
}

function headingLevelChoice(context: SectionContext) {
  const { state, change } = context;
  return select(
    {
      name: "heading-level",
      label: choose.headingLevel,
      value: String(state.headingLevel),
      hint: choose.headingLevelHint,
      reason: whyNoOption("headingLevel", context),
      choose: (level) => change({ headingLevel: Number(level) }),
    },
    headingLevels.map((level) => ({ value: level, label: choose.level(level) })),
  );
}

function pinnedChoice({ state: { route, isPinned }, integrity, change }: SectionContext) {
  return integrity
    ? checkbox({
        name: "pinned",
        label: copy.pinned,
        value: isPinned,
        hint: copy.pinnedHint,
        reason: carries(route).includes("integrity") ? undefined : whyNot.route(copy.routes[route]),
        choose: (value) => change({ isPinned: value }),
      })
    : nothing;
}
