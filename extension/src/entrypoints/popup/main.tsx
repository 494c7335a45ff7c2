import { render } from 'preact';
import { followLanguage } from '../../lib/follow-language';
import { Popup } from './popup';

void followLanguage().then(() => render(<Popup />, document.getElementById('app')!));
