package org.sourceline.ui.reader;

import java.util.List;

/// Texts for the reader's tests, our own writing.
final class Stories {

    static final String ROCKETS_TITLE = "Little-known group says it fired the rockets that hit Erbil airport";

    static final String CAPTION = "Soldiers stand at a gate of the airport, which was closed for the night.";

    static final String CLAIM =
            "A group calling itself Saraya Awliya al-Dam said in a statement on Telegram that it had carried out the"
                    + " attack";

    static final String FRONT = "said they believed the name was a front for Asaib Ahl al-Haq";

    static final String ROCKETS = String.join(
            "\n\n",
            ROCKETS_TITLE,
            "A salvo of rockets struck Erbil International Airport late on Monday, killing a contractor and wounding "
                    + "several others, among them a member of the US-led coalition.",
            CLAIM + ", naming the opening of a campaign “in every corner of the homeland”.",
            "Two security officials in Erbil, speaking on condition of anonymity, " + FRONT
                    + "; a spokesman for the group denied it.",
            "Qais al-Khazali had warned last month that foreign troops would “leave one way or another”.",
            CAPTION,
            "The rockets were fired from a lorry found some eight kilometres from the base, close to where a similar "
                    + "salvo was launched in September. Officers in Sinjar said that lorry 🚚 had come from Sinjar.");

    static final String CELLS =
            "Officials in Sinjar say that elite cells now replace the old militias. They left Sinjar.";

    static final String ARABIC_TITLE = "فصيل مجهول يتبنى هجوم أربيل";

    static final String ARABIC = """
        تبنّت جماعة تطلق على نفسها سرايا أولياء الدم الهجوم الذي استهدف مطار أربيل الدولي مساء الاثنين، \
        في بيان نشرته على Telegram قالت فيه إن 24 صاروخاً أصابت القاعدة.
        وأفاد مسؤولان أمنيان بأن الصواريخ أُطلقت من شاحنة 🚚 عُثر عليها على بعد ثمانية كيلومترات (قرب قرية).
        The agency quoted the words سرايا أولياء الدم from the statement.
        """;

    static final List<List<String>> TAGS = List.of(
            List.of("Erbil International Airport", "Facility", "Erbil International Airport"),
            List.of("US-led coalition", "GovernmentBody", "US-led coalition"),
            List.of("Saraya Awliya al-Dam", "ArmedGroup", "Saraya Awliya al-Dam"),
            List.of("Telegram", "MediaOutlet", "Telegram"),
            List.of("the attack", "Event", "Erbil airport rockets"),
            List.of("Asaib Ahl al-Haq", "ArmedGroup", "Asaib Ahl al-Haq"),
            List.of("Qais al-Khazali", "Person", "Qais al-Khazali"),
            List.of("September", "Event", "September salvo"));

    private Stories() {}
}
