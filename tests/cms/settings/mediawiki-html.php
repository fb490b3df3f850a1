$wgRawHtml = true;
