import '../../tests/extension/bench/typing.mjs';
