import "@hotwired/turbo";
import { register } from "basisniveau-widgets";

register();
