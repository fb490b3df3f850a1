import { Component, CUSTOM_ELEMENTS_SCHEMA, Input, signal } from "@angular/core";
import type { BasisniveauErrorEvent, BasisniveauLoadEvent } from "basisniveau-widgets";

@Component({
  selector: "gemeente-figure",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <basisniveau-indicator
      [indicator]="indicator"
      [chart]="chart()"
      (basisniveau-load)="loaded($event)"
      (basisniveau-error)="failed($event)"
    >
      <ng-content />
    </basisniveau-indicator>
    <button (click)="chart.set(chart() === 'ring' ? 'bar' : 'ring')">Andere grafiek</button>
    <output>{{ status() }}</output>
  `,
})
export class Figure {
  @Input() indicator = "";
  chart = signal("ring");
  status = signal("");

  loaded({ feed }: BasisniveauLoadEvent) {
    this.status.set(`Cijfers van ${feed.region}`);
  }

  failed({ code }: BasisniveauErrorEvent) {
    this.status.set(`Geen cijfers: ${code}`);
  }
}
