import { ContractApp } from '../../components/contract/ContractApp';
import { mount } from '../../components/mount';
import { contractProps } from '../../lib/browser/contract';
import { interfaceLanguage, translate } from '../../lib/browser/i18n';

mount(translate, interfaceLanguage(), <ContractApp {...contractProps} />);
