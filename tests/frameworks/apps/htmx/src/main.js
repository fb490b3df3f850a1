import "htmx.org";
import { register } from "basisniveau-widgets";

register();
