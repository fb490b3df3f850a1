$conf['htmlok'] = 1;
