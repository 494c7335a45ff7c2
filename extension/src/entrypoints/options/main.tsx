import { render } from 'preact';
import { followLanguage } from '../../lib/follow-language';
import { settingsItem } from '../../lib/storage';
import { Options } from './options';

void Promise.all([settingsItem.getValue(), followLanguage()]).then(([settings]) => {
  render(<Options initial={settings} />, document.getElementById('app')!);
});
