import { afterNextRender, Component, CUSTOM_ELEMENTS_SCHEMA, signal } from "@angular/core";
import { register } from "basisniveau-widgets";
import { listed, nextSettings, settings, thousand } from "../../../settings.js";
import { whenMounted } from "../../../when-mounted.js";
import { Figure } from "./figure";

@Component({
  selector: "gemeente-app",
  imports: [Figure],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <button (click)="chosen.set(nextSettings(chosen()))">Settings</button>
      <button (click)="addSentence()">Sentence</button>
      <button (click)="order.set(order().toReversed())">Reverse</button>
      <button (click)="hasProperties.set(!hasProperties())">Properties</button>
      <button (click)="hasThousand.set(!hasThousand())">Thousand</button>

      <section id="example">
        <gemeente-figure [indicator]="chosen().feed ? 'training' : 'oeps'">
          <p>terugval</p>
        </gemeente-figure>
      </section>

      <section id="attributes">
        <basisniveau-theme
          [attr.feed]="chosen().feed"
          [attr.survey]="chosen().survey"
          [attr.theme]="chosen().theme"
          [attr.heading-level]="chosen().headingLevel"
          [attr.chart]="chosen().chart"
          [attr.compare]="chosen().compare"
        />
        <basisniveau-indicator
          [attr.feed]="chosen().feed"
          [attr.survey]="chosen().survey"
          [attr.indicator]="chosen().indicator"
          [attr.chart]="chosen().chart"
          [attr.compare]="chosen().compare"
          [attr.municipality]="chosen().municipality"
          [attr.answer]="chosen().answer"
        />
      </section>

      @if (hasProperties()) {
        <section id="properties">
          <basisniveau-theme
            [feed]="chosen().feed"
            [survey]="chosen().survey"
            [theme]="chosen().theme"
            [headingLevel]="chosen().headingLevel"
            [chart]="chosen().chart"
            [compare]="chosen().compare"
          />
          <basisniveau-indicator
            [feed]="chosen().feed"
            [survey]="chosen().survey"
            [indicator]="chosen().indicator"
            [chart]="chosen().chart"
            [compare]="chosen().compare"
            [municipality]="chosen().municipality"
            [answer]="chosen().answer"
          />
        </section>
      }

      <section id="fallback">
        <basisniveau-indicator indicator="training" feed="/slow.json">
          <ul>
            @for (sentence of sentences(); track sentence) {
              <li>{{ sentence }}</li>
            }
          </ul>
        </basisniveau-indicator>
      </section>

      <section id="list">
        @for (indicator of order(); track indicator) {
          <basisniveau-indicator [indicator]="indicator" />
        }
      </section>

      <section id="thousand">
        @if (hasThousand()) {
          @for (each of thousand; track each.number) {
            <basisniveau-indicator [indicator]="each.indicator" />
          }
        }
      </section>
    </main>
  `,
})
export class App {
  nextSettings = nextSettings;
  thousand = thousand;
  chosen = signal(settings[0]);
  sentences = signal(["zin 1"]);
  order = signal(listed);
  hasProperties = signal(false);
  hasThousand = signal(false);

  constructor() {
    afterNextRender(() => whenMounted(register));
  }

  addSentence() {
    this.sentences.update((all) => [...all, `zin ${all.length + 1}`]);
  }
}
