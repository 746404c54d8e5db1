package org.sourceline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sourceline.casefile.CaseAddress;
import org.sourceline.cli.demo.SampleCase;
import org.sourceline.job.Progress;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;

/// Opening the sample case, each time in a Java of its own as a user does, in turn with a bare open of the same store.
public final class OpenBench {

    private static final int RUNS = 9;

    private OpenBench() {}

    static Figure run(Path folder) throws Problem, IOException, InterruptedException {
        Path place = folder.resolve("open");
        SampleCase.make(place, folder.resolve("articles"), Progress.NONE);
        double[] ours = new double[RUNS];
        double[] bare = new double[RUNS];
        child("ours", place);
        child("bare", place);
        for (int i = 0; i < RUNS; i++) {
            ours[i] = child("ours", place);
            bare[i] = child("bare", place);
        }
        return new Figure(
                "open the sample case",
                "10 articles, cold Java",
                Samples.median(ours),
                Samples.median(bare),
                "bare open of the same Neo4j store",
                "ms",
                1.3);
    }

    private static double child(String what, Path place) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(System.getProperty("sourceline.jvm.flags").split(" ")));
        command.addAll(List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(OpenBench.class.getName(), what, place.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            double millis = Double.parseDouble(out.readLine());
            process.waitFor();
            return millis;
        }
    }

    /// Opens the case once, ours or bare, and prints how many milliseconds that took.
    public static void main(String[] args) throws Problem {
        long start = System.nanoTime();
        if (args[0].equals("ours")) {
            try (CaseStore store = CaseAddress.of(Path.of(args[1])).open()) {
                print(start, store.card().formatVersion());
            }
        } else {
            try (BareStore store = BareStore.open(Path.of(args[1], "graph"))) {
                print(start, store.hashCode());
            }
        }
    }

    private static void print(long start, int used) {
        System.out.println((System.nanoTime() - start) / 1e6 + (used == Integer.MIN_VALUE ? 1 : 0));
    }
}
