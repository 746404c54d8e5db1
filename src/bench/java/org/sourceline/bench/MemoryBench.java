package org.sourceline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.sourceline.casefile.CaseAddress;
import org.sourceline.cli.demo.SampleCase;
import org.sourceline.job.Progress;
import org.sourceline.problem.CaseUnavailable;
import org.sourceline.problem.Problem;

/// Resident memory of the workbench itself, started by its launcher on the sample case, once it has come to rest.
final class MemoryBench {

    private static final int SECONDS = 90;
    private static final int AT_REST = 8;

    private MemoryBench() {}

    static Figure run(Path folder) throws Problem, IOException, InterruptedException {
        Path place = folder.resolve("memory");
        SampleCase.make(place, folder.resolve("articles"), Progress.NONE);
        ProcessBuilder builder = new ProcessBuilder(System.getProperty("sourceline.launcher"), place.toString());
        builder.environment().put("SOURCELINE_JVM", "-Dglass.platform=Headless -Dprism.order=sw");
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        Process workbench = builder.start();
        try {
            double resident = atRest(workbench);
            requireOpen(place);
            return new Figure(
                    "resident memory of the workbench", "sample case open", resident, null, "none", "MB", 600);
        } finally {
            workbench.destroyForcibly().waitFor();
        }
    }

    /// The resident memory in megabytes once it has grown by less than 1 % for some seconds.
    private static double atRest(Process workbench) throws IOException, InterruptedException {
        double last = 0;
        int still = 0;
        for (int second = 0; second < SECONDS && still < AT_REST; second++) {
            Thread.sleep(Duration.ofSeconds(1));
            double now = resident(workbench.pid());
            still = second > 10 && now < last * 1.01 ? still + 1 : 0;
            last = Math.max(last, now);
        }
        return last;
    }

    private static double resident(long pid) throws IOException {
        List<String> status = Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"));
        return status.stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static void requireOpen(Path place) throws Problem {
        try {
            CaseAddress.of(place).open().close();
            throw new IllegalStateException("The workbench did not open the case");
        } catch (CaseUnavailable heldByTheWorkbench) {
            return;
        }
    }
}
