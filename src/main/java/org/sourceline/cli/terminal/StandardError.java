package org.sourceline.cli.terminal;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandleProxies;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/// Standard error of this process.
///
/// Java tells only whether standard input and output are a terminal, so the C library is asked.
final class StandardError {

    private static final int DESCRIPTOR = 2;

    private StandardError() {}

    /// Whether it is a terminal.
    @SuppressWarnings("restricted")
    static boolean isTerminal() {
        Linker linker = Linker.nativeLinker();
        FunctionDescriptor ofIntToInt = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        return Stream.of("isatty", "_isatty")
                .flatMap(name -> linker.defaultLookup().find(name).stream())
                .findFirst()
                .map(isatty -> MethodHandleProxies.asInterfaceInstance(
                        IntUnaryOperator.class, linker.downcallHandle(isatty, ofIntToInt)))
                .filter(isatty -> isatty.applyAsInt(DESCRIPTOR) != 0)
                .isPresent();
    }
}
